"""Subscriptions: event filters, notifications, and delivery by PubNub and webhooks.

Modules, each importing only those above it:

- `event_types`: the types of events that can be subscribed to
- `filters`: event filters, parsed and matched
- `delivery_modes`, `request_bodies`, `subscription`: one subscription, and requests for one
- `registry`: all subscriptions, their limit, expiry and reminders
- `pubnub`, `webhooks`: the transports
- `service`: what handlers call; turns events into notifications

The WebSocket gateway (`ringkit_emulator._websocket`) adds its transport with
`SubscriptionService.register_transport`.
"""
