"""Subscriptions: who wants to hear of what, and the three ways of telling them (facts 9 to 11).

Modules, each importing only those above it:

- ``options``: what a test may choose
- ``catalogue``: the kinds of events that exist; ``filters``: one event filter, read and matched
- ``modes``: delivery modes; ``records``: one subscription; ``notifications``: what is delivered
- ``registry``: all subscriptions and their lifetimes
- ``pubnub``, ``sockets``, ``webhooks``: a package for each transport
- ``service``: all of it together: events in, notifications out
"""
