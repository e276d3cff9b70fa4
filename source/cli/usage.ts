/** What `--help` prints, below the description. */
export const USAGE = `
Usage
  quarterdeck [PATH ...]         the dashboard, of a file, of a folder, or of this project
  quarterdeck list   [PATH ...] [--filter QUERY] [--json]
  quarterdeck export [PATH ...] [--filter QUERY] [--format json|csv|markdown]
  quarterdeck set    PATH:LINE STATUS [--dry-run]
  quarterdeck set    [PATH ...] --filter QUERY STATUS [--dry-run]
  quarterdeck actual PATH:LINE VALUE [--dry-run]

  Without PATH the roadmaps of this project are looked for, from here up to the git root:
  ROADMAP*, docs/ROADMAP*, roadmap/, roadmaps/. Without a terminal a plain summary is printed.

Options
  --filter QUERY   only what matches, for example:
                     status:in-progress,blocked   -status:done   is:open   is:overdue   is:current
                     quarter:2026-Q3   quarter:@current   quarter:2026-Q3..2027-Q1   year:2026   no:period
                     release:v1.0   phase:"short term"   theme:security   metric:missed
                     plain words   "a phrase"   @name for a filter that was saved with F
  --json           print one JSON document (list)
  --format FORMAT  json, csv (one row an item), or markdown (a summary of where things stand)
  --dry-run        print the unified diff of a change and write nothing (set, actual)
  --demo           open copies of five sample roadmaps that may be played with
  --read-only      refuse to write anything
  --ascii          draw with ASCII characters alone
  --version        print the version
  --help           print this

Statuses
  research  backlog  planned  in-progress  blocked  done  dropped

Exit codes
  0 success   1 not found, or refused   2 wrong usage
`;
