"""The WebSocket gateway: sessions, frames, recovery (platform-facts.md, 10).

Modules, each importing only those above it:

- `frames`: frames and session context tokens, parsed and built
- `connection`: one open WebSocket
- `gateway`: all WebSocket sessions: opening, recovering, delivering, closing
- `frame_handler`: what the platform does with the frames of a client
- `endpoint`: the ASGI application
"""
