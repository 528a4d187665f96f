"""Claims: named functions that raise when what they claim does not hold."""

import inspect
from typing import Any, Callable, List, Tuple

CLAIMS: List[Tuple[str, Callable]] = []


def claim(name: str) -> Callable:
    """Registers a function under the sentence that it proves."""

    def register(function: Callable) -> Callable:
        CLAIMS.append((name, function))
        return function

    return register


def check(condition: Any, *what: Any) -> None:
    """Like assert, but also with python -O; tells what it saw."""
    if not condition:
        line = inspect.stack()[1].lineno
        raise AssertionError(f"line {line}: " + " ".join(repr(part) for part in what))


def run(bench: Any) -> bool:
    """Tries every claim and prints one line for each: the verdict, the name and, where it failed, why."""
    good = True
    for name, function in CLAIMS:
        try:
            function(bench)
            print("holds", name, sep="\t", flush=True)
        except Exception as error:  # every claim gets its line, whatever the SDK raises
            good = False
            reason = f"{type(error).__name__}: {error}".replace("\n", " ").replace("\t", " ")
            print("fails", name, reason, sep="\t", flush=True)
    return good
