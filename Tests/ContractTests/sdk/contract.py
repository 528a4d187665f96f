"""Holds the sandbox against the official Python SDK (`lark-oapi`).

    python contract.py BASE_URL APP_ID APP_SECRET CHAT_ID

Prints one line a claim: `holds<TAB>NAME` or `fails<TAB>NAME<TAB>REASON`. With `--list` only their names are printed.
"""

import importlib
import sys

from bench import Bench
from claims import CLAIMS, run


def main(arguments: list) -> int:
    for module in ["taken", "refused", "talk", "places", "pictures", "entities", "identity"]:
        importlib.import_module(module)
    if arguments == ["--list"]:
        print(*(name for name, _ in CLAIMS), sep="\n")
        return 0
    if len(arguments) != 4:
        print(__doc__, file=sys.stderr)
        return 2
    return 0 if run(Bench(*arguments)) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
