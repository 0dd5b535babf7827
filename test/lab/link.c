/*
 * A cable with the manners of a network: carries Ethernet frames between two TAP interfaces, late, at a limited rate,
 * through a queue that can be full, and with some of them lost. Frames keep their order.
 *
 *   link NAME NAME      makes both interfaces in its network namespace and says "ready"; from then on they may be
 *                       moved to others. It ends when its input does.
 *
 * On its input, at any time, one line per direction (0: from the first to the second, 1: back):
 *
 *   DIRECTION DELAY LOSS RATE QUEUE     milliseconds, percent, kilobits a second or 0 for no limit, milliseconds
 *
 * This stands in for the kernel's netem, which is not everywhere.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

enum { FRAMES = 1 << 15, FRAME_SIZE = 1600 };

struct frame {
  uint64_t due;
  int length;
  unsigned char bytes[FRAME_SIZE];
};

struct direction {
  int from, to;
  double delay, loss, rate, queue;
  uint64_t line_free; /* when the last bit of what was taken so far has left the queue */
  uint64_t last_due;
  struct frame *ring;
  unsigned first, count;
};

static uint64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static int make_tap(const char *name) {
  struct ifreq request = {.ifr_flags = IFF_TAP | IFF_NO_PI};
  int tap = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
  strncpy(request.ifr_name, name, IFNAMSIZ - 1);
  if (tap < 0 || ioctl(tap, TUNSETIFF, &request) < 0) {
    perror(name);
    exit(1);
  }
  return tap;
}

/* Takes what waits at one end, but not for ever: the other direction has its turn as well. */
static void take(struct direction *d) {
  for (int turn = 0; turn < 64; turn++) {
    struct frame *f = &d->ring[(d->first + d->count) % FRAMES];
    unsigned char overflow[FRAME_SIZE];
    int full = d->count == FRAMES;
    int length = read(d->from, full ? overflow : f->bytes, FRAME_SIZE);
    if (length <= 0) return;
    uint64_t at = now();
    if (full || drand48() * 100 < d->loss) continue;
    if (d->rate > 0) {
      uint64_t begin = d->line_free > at ? d->line_free : at;
      if ((begin - at) / 1e6 > d->queue) continue;
      at = d->line_free = begin + (uint64_t)(length * 8e6 / d->rate);
    }
    at += (uint64_t)(d->delay * 1e6);
    if (at < d->last_due) at = d->last_due; /* the delay was shortened meanwhile */
    d->last_due = f->due = at;
    f->length = length;
    d->count++;
  }
}

/* Hands over what is due. Nanoseconds until the next is, or a second when there is none. */
static uint64_t give(struct direction *d) {
  while (d->count > 0) {
    struct frame *f = &d->ring[d->first];
    uint64_t at = now();
    if (f->due > at) return f->due - at;
    if (write(d->to, f->bytes, f->length) < 0 && errno == EAGAIN) return 100000;
    d->first = (d->first + 1) % FRAMES; /* other errors: an interface that is down takes nothing, as in life */
    d->count--;
  }
  return 1000000000;
}

static void obey(struct direction *directions, const char *line) {
  unsigned which;
  double delay, loss, rate, queue;
  if (sscanf(line, "%u %lf %lf %lf %lf", &which, &delay, &loss, &rate, &queue) != 5 || which > 1) {
    fprintf(stderr, "link: not understood: %s\n", line);
    exit(1);
  }
  struct direction *d = &directions[which];
  d->delay = delay, d->loss = loss, d->rate = rate, d->queue = queue;
  d->line_free = 0;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  int a = make_tap(arguments[1]), b = make_tap(arguments[2]);
  struct direction d[2] = {{.from = a, .to = b}, {.from = b, .to = a}};
  for (int i = 0; i < 2; i++) d[i].ring = malloc(FRAMES * sizeof *d[i].ring);
  srand48(now());
  fcntl(0, F_SETFL, O_NONBLOCK);
  puts("ready");
  fflush(stdout);

  char line[256];
  size_t used = 0;
  struct pollfd waits[] = {{a, POLLIN, 0}, {b, POLLIN, 0}, {0, POLLIN, 0}};
  for (;;) {
    uint64_t first = give(&d[0]), second = give(&d[1]);
    uint64_t wait = first < second ? first : second;
    struct timespec limit = {wait / 1000000000, wait % 1000000000};
    if (ppoll(waits, 3, &limit, NULL) < 0 && errno != EINTR) return 1;
    take(&d[0]);
    take(&d[1]);
    char byte;
    ssize_t got;
    while ((got = read(0, &byte, 1)) == 1) {
      if (byte != '\n' && used < sizeof line - 1) {
        line[used++] = byte;
        continue;
      }
      line[used] = 0;
      used = 0;
      obey(d, line);
    }
    if (got == 0) return 0;
  }
}
