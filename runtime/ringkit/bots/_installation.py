"""`Installation`: a bot in one account. `InstalledBots`: the ids of all of them, in a store."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any, Final, Generic

from ringkit._call.url_encoding import id_text
from ringkit._io.flow import Flow
from ringkit.auth._store_entry import StoreEntry
from ringkit.auth._stores import entry_key
from ringkit.bots._conversation import AsyncChat, Chat, Client
from ringkit.errors import RingkitError, StoreCorruptedError

if TYPE_CHECKING:
    from ringkit._call.url_encoding import Id
    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.sync import RingCentral
    from ringkit._request.engine import Engine

_LOCK_EXPIRY_SECONDS: Final = 30.0


class InstallationRefusedError(RingkitError):
    """The bot was installed in an account that its `accounts` do not list."""


class BaseInstallation(Generic[Client]):
    """A bot that is installed in an account.

    `id` is its extension id, `rc` the client that acts for it, `connected` whether it is
    subscribed to the posts of its chats.
    """

    def __init__(self, bot_id: str, rc: Client) -> None:
        self.id = bot_id
        self.rc = rc
        #: The id of the account, empty until it is known.
        self.account_id = ""
        #: What the bot is subscribed with.
        self.subscription: Any = None
        #: Held while it is being subscribed: once, however often it is installed meanwhile.
        self.serving = threading.Lock()
        #: Whether it was installed and the handlers have not been told yet.
        self.new = False
        #: Whether chats have two members at most, by their ids.
        self.direct_chats: dict[str, bool] = {}

    @property
    def connected(self) -> bool:
        """Whether the bot is subscribed to the posts of its chats."""
        return self.subscription is not None and self.subscription.alive()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}{'' if self.connected else ': not connected'}>"


class Installation(BaseInstallation["RingCentral"]):
    __doc__ = BaseInstallation.__doc__

    rc: RingCentral

    def chat(self, chat_id: Id) -> Chat:
        """Return a chat, to post to it; no request is sent."""
        return Chat(self.rc, self.id, id_text(chat_id, "chat_id"))


class AsyncInstallation(BaseInstallation["AsyncRingCentral"]):
    __doc__ = BaseInstallation.__doc__

    rc: AsyncRingCentral

    def chat(self, chat_id: Id) -> AsyncChat:
        """Return a chat, to post to it; no request is sent."""
        return AsyncChat(self.rc, self.id, id_text(chat_id, "chat_id"))


class InstalledBots:
    """The ids of the installed bots of an application, in its store."""

    def __init__(self, engine: Engine) -> None:
        settings, config = engine.session.settings, engine.config
        self._entry = StoreEntry(
            engine.session.store,
            entry_key(settings.cache_prefix, "bots", config.server_url, config.client_id),
            clock=engine.clock,
            events=engine.events,
            lock_expiry=_LOCK_EXPIRY_SECONDS,
        )

    def load(self) -> Flow[dict[str, str]]:
        """Return the account id of each bot by its own id. Raises StoreError."""
        text = yield from self._entry.load()
        try:
            found = json.loads(text or "{}")
            return {str(bot): str(account) for bot, account in found.items()}
        except (ValueError, AttributeError):
            error = StoreCorruptedError(f"{self._entry.key}: not a list of installed bots")
            yield from self._entry.report(error)
            return {}

    def add(self, bot_id: str, account_id: str) -> Flow[None]:
        """Add a bot. Raises StoreError."""
        yield from self._entry.run_locked(self._change(bot_id, account_id))

    def remove(self, bot_id: str) -> Flow[None]:
        """Remove a bot. Raises StoreError."""
        yield from self._entry.run_locked(self._change(bot_id, None))

    def _change(self, bot_id: str, account_id: str | None) -> Flow[None]:
        known = yield from self.load()
        changed = {**known, bot_id: account_id} if account_id is not None else dict(known)
        if account_id is None:
            changed.pop(bot_id, None)
        if changed != known:
            yield from self._entry.save(json.dumps(changed))
