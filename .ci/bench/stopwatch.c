// Runs a command and prints its exit status, its wall time in nanoseconds and its peak memory in KiB.
// usage: stopwatch COMMAND [ARGUMENT]...
// A small program of its own: a child begins with the peak of the process that started it, so that started from
// Python every command would seem to need as much memory as Python does. What the command prints goes nowhere.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int count, char **arguments) {
  if (count < 2) return 2;
  int nowhere = open("/dev/null", O_RDWR);
  long long start = now();
  pid_t child = fork();
  if (child == 0) {
    for (int stream = 0; stream < 3; stream++) dup2(nowhere, stream);
    execvp(arguments[1], arguments + 1);
    _exit(127);
  }
  int status = 0;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) != child) return 1;
  long long end = now();
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  printf("%d %lld %ld\n", code, end - start, usage.ru_maxrss);
  return 0;
}
