"""Notifications over PubNub (extra `ringkit[pubnub]`). The library loads when it is used."""
