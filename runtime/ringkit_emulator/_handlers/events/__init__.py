"""Events: subscriptions and the PubNub service that delivers notifications."""
