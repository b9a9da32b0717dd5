"""The checks of `ringkit doctor`: what was seen, and what to do about it.

`judgements` decides what an observation means, `probes` makes the observations, `checks` lists
what is checked and what each check needs.
"""
