// What Swift needs of ncurses and can't reach by itself: globals that strict concurrency refuses, macros that are not
// imported, and the few functions that run inside signal handlers. Everything else is used from Swift as it is.
#ifndef CARDFIX_CNCURSES_H
#define CARDFIX_CNCURSES_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// wchar.h declares it for some feature macros only.
extern int wcwidth(wchar_t scalar);

// MARK: Screen

/// Takes over standard input and output; NULL if the terminal is unknown. The size comes from the terminal itself, not
/// from LINES and COLUMNS, which do not follow a resize.
static inline SCREEN *cn_open(const char *term) {
  use_env(FALSE);
  use_tioctl(TRUE);
  return newterm(term, stdout, stdin);
}

static inline WINDOW *cn_screen(void) { return stdscr; }
static inline int cn_rows(void) { return getmaxy(stdscr); }
static inline int cn_columns(void) { return getmaxx(stdscr); }

/// The next update clears the terminal and draws everything.
static inline void cn_forget(void) { clearok(curscr, TRUE); }

/// What the terminal driver says about the size; 0 if it does not know.
static inline struct winsize cn_window_size(void) {
  struct winsize size = {0, 0, 0, 0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  return size;
}

// MARK: Cells

static const attr_t cn_bold = WA_BOLD;
static const attr_t cn_dim = WA_DIM;
static const attr_t cn_italic = WA_ITALIC;
static const attr_t cn_underline = WA_UNDERLINE;
static const attr_t cn_reverse = WA_REVERSE;

static inline int cn_colors(void) { return COLORS; }
static inline int cn_pairs(void) { return COLOR_PAIRS; }

/// A cell of one spacing scalar and its marks. The pair stands in the extended slot, since it may pass 255.
static inline cchar_t cn_cell(const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  memset(&cell, 0, sizeof cell);
  setcchar(&cell, text, attributes, 0, &pair);
  return cell;
}

/// Columns that the C library gives a scalar; ncurses counts with the same function. -1 if it has none.
static inline int cn_width(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

/// The name of the character encoding of the locale in force.
static inline const char *cn_codeset(void) { return nl_langinfo(CODESET); }

// MARK: Terminal description

/// A string capability, NULL if the terminal has none of that name.
static inline const char *cn_string(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

/// Looks a terminal up: 1 usable, 0 unknown, -1 no descriptions are installed at all.
static inline int cn_look_up(const char *term) {
  int found = -1;
  if (setupterm(term, STDOUT_FILENO, &found) == OK) return 1;
  return found == 1 ? 1 : found;
}

static inline void cn_look_up_done(void) {
  if (cur_term != NULL) del_curterm(cur_term);
}

// MARK: Signals
//
// Handlers may run at any instruction, so they are in C and call nothing but what POSIX allows there. These functions
// are copied into every object file that calls them, which an optimised build makes more than one; what they remember
// is weak, so that the linker leaves one of each. It has a value from the start: variables
// without one are not imported.

#define CN_SHARED __attribute__((weak, visibility("hidden")))

/// Where signals are reported.
CN_SHARED volatile sig_atomic_t cn_pipe = -1;

/// Tells the event loop: the number of the signal is written into its pipe.
static void cn_report(int number) {
  int before = errno;
  unsigned char byte = (unsigned char)number;
  if (cn_pipe >= 0 && write(cn_pipe, &byte, 1) < 0) { /* full: the loop is awake anyway */ }
  errno = before;
}

/// From now on the signal is reported into the pipe.
static inline void cn_report_signal(int number, int pipe) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = cn_report;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  cn_pipe = pipe;
  sigaction(number, &action, NULL);
}

static inline void cn_default_signal(int number) { signal(number, SIG_DFL); }

/// What it takes to give the terminal back in an emergency.
CN_SHARED struct {
  volatile sig_atomic_t armed;
  struct termios modes;
  const char *farewell;
  size_t length;
  int errors;
  int caught;
} cn_guard = {0};

/// Gives the terminal back and shows what was written to standard error meanwhile; does nothing the second time.
static void cn_give_back(void) {
  if (!cn_guard.armed) return;
  cn_guard.armed = 0;
  if (write(STDOUT_FILENO, cn_guard.farewell, cn_guard.length) < 0) { /* the terminal is gone */ }
  tcsetattr(STDOUT_FILENO, TCSANOW, &cn_guard.modes);
  if (cn_guard.caught < 0) return;
  char bytes[512];
  ssize_t count;
  dup2(cn_guard.errors, STDERR_FILENO);
  lseek(cn_guard.caught, 0, SEEK_SET);
  while ((count = read(cn_guard.caught, bytes, sizeof bytes)) > 0) {
    // Escape sequences in there could do anything to the terminal.
    for (ssize_t i = 0; i < count; i++) {
      if ((bytes[i] >= 0 && bytes[i] < 32 && bytes[i] != '\n' && bytes[i] != '\t') || bytes[i] == 127) bytes[i] = '?';
    }
    if (write(STDERR_FILENO, bytes, (size_t)count) < 0) break;
  }
}

/// What a signal did before it was guarded.
CN_SHARED struct sigaction cn_before[NSIG] = {{{0}}};

/// Gives the terminal back, then lets the crash go on as if this handler had not been: a fault happens again when the
/// instruction is tried again, a signal that someone sent is raised again.
static void cn_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  cn_give_back();
  sigaction(number, &cn_before[number], NULL);
  if (info->si_code <= 0) raise(number);
}

/// From now on a crash gives the terminal back first. All signals wait meanwhile, so that a program in the background
/// is not stopped for touching its terminal.
static inline void cn_guard_signal(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = cn_crash;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, &cn_before[number]);
}

static inline void cn_unguard_signal(int number) { sigaction(number, &cn_before[number], NULL); }

/// A stack for handlers, for when the crash is that the stack is full.
static inline void cn_guard_stack(void) {
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  if (sigaltstack(NULL, &stack) == 0 && !(stack.ss_flags & SS_DISABLE)) return;
  stack.ss_size = 65536;
  stack.ss_sp = malloc(stack.ss_size);
  stack.ss_flags = 0;
  if (stack.ss_sp != NULL) sigaltstack(&stack, NULL);
}

static inline void cn_guard_exit(void) { atexit(cn_give_back); }

/// Arms the guard. `farewell` must live as long as the program; `caught` is -1 if standard error is not caught.
static inline void cn_guard_arm(const char *farewell, size_t length, struct termios modes, int errors, int caught) {
  cn_guard.farewell = farewell;
  cn_guard.length = length;
  cn_guard.modes = modes;
  cn_guard.errors = errors;
  cn_guard.caught = caught;
  cn_guard.armed = 1;
}

static inline void cn_guard_disarm(void) { cn_guard.armed = 0; }

#endif
