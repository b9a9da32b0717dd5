"""A figure in seconds, to measure against."""

import sys

from timing import say

say(float(sys.argv[1]))
