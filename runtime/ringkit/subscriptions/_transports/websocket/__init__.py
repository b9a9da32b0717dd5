"""The WebSocket gateway (facts 10): subscriptions, and REST over the socket.

Pure: `frames`, `pace`, `watch`, `recovery`. Waiting: `socket` (the only module that imports
websockets), `address`, `requests`, `connection`, `opening`, `link`. On top: `replies`, `control`,
`transport`, `tunnel`.
"""
