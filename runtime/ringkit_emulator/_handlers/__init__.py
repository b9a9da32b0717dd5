"""Handlers: one function per operation, which reads a call and returns an answer.

Packages follow the areas of RingCentral's API reference. Modules at this level are shared: `call`
(what a handler receives), `routes` (which handler answers a request), `generic` (operations without
a handler), `lists`, `bulk`, `media` and `sync_tokens`.
"""
