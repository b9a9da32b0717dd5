"""`Services`: the parts of one emulated platform that handlers use."""

from __future__ import annotations

import re
from urllib.parse import quote

from attrs import Factory, define

from ringkit_emulator._description.document import Description, Operation
from ringkit_emulator._description.resources import Resources
from ringkit_emulator._description.samples import Sampler
from ringkit_emulator._description.schemas import Schemas
from ringkit_emulator._limits import SlidingWindow
from ringkit_emulator._oauth.authorize import Authorizations
from ringkit_emulator._oauth.server import AuthorizationServer
from ringkit_emulator._oauth.sessions import WebSocketTokens
from ringkit_emulator._options import Options
from ringkit_emulator._state.platform_state import PlatformState
from ringkit_emulator._subscriptions.service import SubscriptionService


@define(eq=False)
class Services:
    """The parts of one emulated platform; a reset replaces the whole object.

    `counters` holds the last number of each kind that `next_number` returned, `rate_windows` the
    message rate limits by message type ("sms", "mms") and extension id. `websocket_uri` is the URI
    that WebSocket tokens name (None: the emulator's own).
    """

    options: Options
    description: Description
    requests: Schemas
    responses: Schemas
    resources: Resources
    sampler: Sampler
    state: PlatformState
    oauth: AuthorizationServer
    authorizations: Authorizations
    ws_tokens: WebSocketTokens
    subscriptions: SubscriptionService
    discovery_tag: str = "emulator-1"
    websocket_uri: str | None = None
    counters: dict[str, int] = Factory(dict)
    rate_windows: dict[tuple[str, str], SlidingWindow] = Factory(dict)

    def next_number(self, kind: str) -> int:
        """Return 1, 2, 3 and so on, counted separately for each kind."""
        self.counters[kind] = self.counters.get(kind, 0) + 1
        return self.counters[kind]

    def change_discovery(self) -> None:
        """Change the discovery tag, so that clients with an older tag read the entry points again.

        Source: platform-facts.md, 2.
        """
        self.discovery_tag = f"emulator-{self.next_number('discovery') + 1}"

    def operation_uri(self, operation: Operation, path: dict[str, str]) -> str:
        """Return the URI of an operation for the given path parameters."""
        return self.state.context.urls.api + self.fill_path(operation.template, path)

    def fill_path(self, template: str, path: dict[str, str]) -> str:
        """Return a path template with its parameters replaced by percent-encoded values."""
        return re.sub(r"\{(\w+)\}", lambda m: quote(path[m[1]], safe="~,:*"), template)
