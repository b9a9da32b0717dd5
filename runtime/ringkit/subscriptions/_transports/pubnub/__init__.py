"""The PubNub transport of subscriptions (extra `ringkit[pubnub]`); see platform-facts.md, 9.3.

`settings` is imported without the pubnub library; it imports the others when a transport is made.
"""
