"""Subscriptions: who wants to hear of what, and the ways of telling them (facts 9 to 11).

Modules, each importing only those above it:

- ``options``: what a test may choose
- ``catalogue``: the kinds of events that exist; ``filters``: one event filter, read and matched;
  ``announcing``: events that a test makes up
- ``modes``: delivery modes; ``requests``: what clients ask for; ``records``: one subscription
- ``notifications``: what is delivered; ``transports``: what a service needs of a way of delivery
- ``registry``: all subscriptions and their lifetimes; ``reminders``: what they say before the end
- ``pubnub``, ``webhooks``: a package for each transport; ``opening``: modes as they come to be
- ``service``: all of it together: events in, notifications out
- ``sockets``: the WebSocket gateway, which plugs itself in by ``SubscriptionService.connect``
"""
