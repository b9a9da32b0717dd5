"""The WebSocket transport of subscriptions, and REST over the same gateway.

See platform-facts.md, 10. From the bottom up:

- without I/O: `frames`, `liveness`, `recovery`;
- `io`: opening, reading, writing and closing a WebSocket (only this module imports websockets);
- `in_flight`, `connection`: the requests and the frames of one connection;
- `connect`: making a connection; `session`: staying connected;
- `transport`, `subscription_requests`: subscriptions over a session;
- `rest`: REST over a session; `responses`: frames as HTTP responses.
"""
