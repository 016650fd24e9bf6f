// The least that any Markdown tool has to do: find the files, read them, parse them with cmark-gfm, free the trees.
// usage: cmark_only THREADS PATH...
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fts.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char **paths;
static size_t path_count, path_room;
static atomic_size_t next_path;
static atomic_size_t byte_count;

static void remember(const char *path) {
  if (path_count == path_room) {
    path_room = path_room ? path_room * 2 : 1024;
    paths = realloc(paths, path_room * sizeof *paths);
    if (!paths) abort();
  }
  paths[path_count++] = strdup(path);
}

static void find(char **roots) {
  FTS *tree = fts_open(roots, FTS_PHYSICAL | FTS_NOSTAT | FTS_NOCHDIR, NULL);
  if (!tree) abort();
  for (FTSENT *entry; (entry = fts_read(tree));) {
    int is_file = entry->fts_info == FTS_F || entry->fts_info == FTS_NSOK;
    int is_named = entry->fts_level == FTS_ROOTLEVEL;
    const char *end = strrchr(entry->fts_name, '.');
    if (is_file && (is_named || (end && strcmp(end, ".md") == 0))) remember(entry->fts_path);
  }
  fts_close(tree);
}

static void parse(const char *path, char **buffer, size_t *room) {
  FILE *file = fopen(path, "rb");
  if (!file) {
    perror(path);
    exit(3);
  }
  size_t count = 0;
  for (size_t got; (got = fread(*buffer + count, 1, *room - count, file)) > 0;) {
    count += got;
    if (count == *room) {
      *room *= 2;
      *buffer = realloc(*buffer, *room);
      if (!*buffer) abort();
    }
  }
  fclose(file);

  static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  for (size_t index = 0; index < sizeof extensions / sizeof *extensions; index++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[index]));
  cmark_parser_feed(parser, *buffer, count);
  cmark_node_free(cmark_parser_finish(parser));
  cmark_parser_free(parser);
  atomic_fetch_add(&byte_count, count);
}

static void *work(void *unused) {
  (void)unused;
  size_t room = 1 << 16;
  char *buffer = malloc(room);
  if (!buffer) abort();
  for (size_t index; (index = atomic_fetch_add(&next_path, 1)) < path_count;) parse(paths[index], &buffer, &room);
  free(buffer);
  return NULL;
}

int main(int count, char **arguments) {
  if (count < 3) return 2;
  int extra = atoi(arguments[1]) - 1;
  cmark_gfm_core_extensions_ensure_registered();
  find(arguments + 2);
  pthread_t threads[64];
  if (extra > 64) extra = 64;
  for (int index = 0; index < extra; index++) pthread_create(&threads[index], NULL, work, NULL);
  work(NULL);
  for (int index = 0; index < extra; index++) pthread_join(threads[index], NULL);
  printf("%zu files, %zu bytes\n", path_count, (size_t)byte_count);
  return 0;
}
