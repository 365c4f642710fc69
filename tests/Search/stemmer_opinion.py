"""What snowballstemmer cuts words to.

The argument is its algorithm; reads a JSON list of words and answers with one of their stems.
"""

import json
import sys

import snowballstemmer

stemmer = snowballstemmer.stemmer(sys.argv[1])
json.dump(stemmer.stemWords(json.load(sys.stdin)), sys.stdout)
