"""The WebSocket gateway (facts 10).

Modules, each importing only those above it:

- ``wsc``: the tokens that say where a session stands; ``replay``: what may have been missed
- ``frames``: frames of clients, read; ``writing``: frames of the server, written
- ``connections``: one open WebSocket; ``sessions``: what outlives it
- ``gateway``: all sessions: opening, recovering, delivering, dropping
- ``requests``: a REST request inside a frame
- ``lines``: sending over ASGI; ``dialogue``: frames in, frames out; ``endpoint``: the application
"""
