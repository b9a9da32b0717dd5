"""No peer but a promise: the seconds that something may take, as a number or a fraction."""

import sys
from fractions import Fraction

from timing import say

say(float(Fraction(sys.argv[1])))
