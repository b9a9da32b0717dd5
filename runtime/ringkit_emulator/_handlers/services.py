"""Everything that handlers share."""

import re
from dataclasses import dataclass, field
from urllib.parse import quote

from ringkit_emulator._description.document import Description, Operation
from ringkit_emulator._description.resources import Resources
from ringkit_emulator._description.samples import Sampler
from ringkit_emulator._description.schemas import Schemas
from ringkit_emulator._limits import SlidingWindow
from ringkit_emulator._oauth.authorize import Authorizations
from ringkit_emulator._oauth.server import AuthorizationServer
from ringkit_emulator._oauth.wstokens import WsTokens
from ringkit_emulator._options import Options
from ringkit_emulator._state.platform_state import PlatformState
from ringkit_emulator._subscriptions.service import SubscriptionService


@dataclass(slots=True)
class Services:
    """The parts of one emulated platform, made anew by a reset."""

    options: Options
    description: Description
    requests: Schemas
    responses: Schemas
    resources: Resources
    sampler: Sampler
    state: PlatformState
    oauth: AuthorizationServer
    authorizations: Authorizations
    ws_tokens: WsTokens
    subscriptions: SubscriptionService
    discovery_tag: str = "emulator-1"
    serials: dict[str, int] = field(default_factory=dict)
    windows: dict[tuple[str, str], SlidingWindow] = field(default_factory=dict)

    def serial(self, kind: str) -> int:
        """Return 1, 2, 3... for each kind."""
        self.serials[kind] = self.serials.get(kind, 0) + 1
        return self.serials[kind]

    def change_discovery(self) -> None:
        """Let every client that knows the old entry points ask for them again."""
        self.discovery_tag = f"emulator-{self.serial('discovery') + 1}"

    def resolved_uri(self, operation: Operation, path: dict[str, str]) -> str:
        """Return the address of an operation's path with its values filled in."""
        return self.state.context.links.api + self.filled(operation.template, path)

    def filled(self, template: str, path: dict[str, str]) -> str:
        """Return a path template with its values filled in."""
        return re.sub(r"\{(\w+)\}", lambda m: quote(path[m[1]], safe="~,:*"), template)
