"""What happens to the bots of the first app from outside: installations, submitted cards.

Source: platform-facts.md, 9.4 and 14.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlencode

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._platform import Platform
from ringkit_emulator._server import Server, in_server_thread
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.extensions import add_bot, remove_extension
from ringkit_emulator._state.team_messaging import Card
from ringkit_emulator._times import format_time
from ringkit_emulator._tls import tls_context

#: How long the app may take to answer, in seconds of real time.
_TIMEOUT_SECONDS: Final = 5.0
_JSON: Final = {"Content-Type": "application/json", "User-Agent": "RingCentral-Webhook/8.4"}


class BotScenarios:
    """Lets a test install bots, and submit cards as their users do."""

    _platform: Platform
    _server: Server

    @property
    def card_secret(self) -> str:
        """The shared secret of the first app, with which submissions of cards are signed."""
        return self._platform.components.card_secret

    @in_server_thread
    def set_card_webhook(self, address: str | None) -> None:
        """Set the outbound webhook URL of the first app, to which submitted cards are posted."""
        self._platform.components.card_webhook = address

    def install_bot(
        self,
        redirect_uri: str | None = None,
        *,
        private: bool = False,
        name: str = "Helper",
        ready_after: float = 0.0,
        account: str | None = None,
    ) -> Document:
        """Add the first app as a bot to the first account, or to `account` (an id).

        A public bot gets a code in the query of a GET request to `redirect_uri`, a `private` one
        its access token in a POST request. In the first `ready_after` seconds the bot cannot
        subscribe (SUB-406). The result has the `id` of the bot; without a `redirect_uri` its
        `access_token`, as the developer console shows it, else the `status` and the `body` of the
        response. Raises ValueError if there is no response, or no such account.
        """
        installation = self.install_bot_async(
            redirect_uri, private=private, name=name, ready_after=ready_after, account=account
        )
        return self._server.wait_for(installation)

    async def install_bot_async(
        self,
        redirect_uri: str | None = None,
        *,
        private: bool = False,
        name: str = "Helper",
        ready_after: float = 0.0,
        account: str | None = None,
    ) -> Document:
        """Do what `install_bot` does, in the event loop of the emulator."""
        components = self._platform.components
        services, app, creator = components.services, components.app, components.user
        context = services.state.context
        owner = context.accounts.by_id.get(account or creator.account_id)
        if owner is None:
            raise ValueError(f"there is no account {account}")
        if owner.id != creator.account_id:
            creator = owner.operator()
        bot = add_bot(context, owner, name, ready_after)
        made = {
            "creator_extension_id": creator.id,
            "creator_account_id": creator.account_id,
            "client_id": app.client_id,
        }
        if redirect_uri is not None and not private:
            code = services.oauth.codes.issue(app, bot, redirect_uri=redirect_uri)
            query = urlencode({"code": code, **made})
            answer = await self._exchange("GET", f"{redirect_uri}?{query}")
            return {"id": bot.id, **answer}
        token = services.oauth.bot_token(app, bot)
        if redirect_uri is None:
            return {"id": bot.id, "access_token": token}
        body = json.dumps({"access_token": token, **made}).encode()
        return {"id": bot.id, **await self._exchange("POST", redirect_uri, _JSON, body)}

    @in_server_thread
    def uninstall_bot(self, bot_id: str) -> None:
        """Remove a bot from its account; its subscriptions are told, and its token is invalid.

        Raises ValueError if there is no such bot.
        """
        services = self._platform.components.services
        context = services.state.context
        bot = context.accounts.extension(bot_id)
        if bot is None or bot.type != "Bot":
            raise ValueError(f"there is no bot {bot_id}")
        remove_extension(context, context.accounts.by_id[bot.account_id], bot, keep=False)
        services.oauth.sessions.end_all(bot)

    def submit_card(
        self,
        card_id: str,
        inputs: Mapping[str, str] | None = None,
        *,
        button: str | int | None = None,
        extension_id: str | None = None,
    ) -> Document:
        """Submit a card as the first user, or as `extension_id`, and return the response.

        `inputs` are what the user enters, by the ids of the card's inputs; `button` is the title
        of the button to press, or its position among those that submit, from 0 (None: the first
        one). The result has the `status` and
        the `body` of the response. Raises ValueError for what the card does not have, if no
        outbound webhook URL is set, and if there is no response within five seconds.
        """
        submission = self.submit_card_async(
            card_id, inputs, button=button, extension_id=extension_id
        )
        return self._server.wait_for(submission)

    async def submit_card_async(
        self,
        card_id: str,
        inputs: Mapping[str, str] | None = None,
        *,
        button: str | int | None = None,
        extension_id: str | None = None,
    ) -> Document:
        """Do what `submit_card` does, in the event loop of the emulator."""
        components = self._platform.components
        state = components.services.state
        card = state.team_messaging.cards.get(card_id)
        user = state.context.accounts.extension(extension_id or components.user.id)
        if card is None or user is None:
            raise ValueError(f"there is no card {card_id}, or no user {extension_id}")
        if components.card_webhook is None:
            raise ValueError("the app has no outbound webhook URL: call set_card_webhook first")
        data = _entered(card.content, inputs or {}) | _data_of_button(card.content, button)
        document = {
            "uuid": components.ids.uuid(),
            "timestamp": format_time(components.clock.time()),
            "type": "button_submit",
            "appId": components.app.client_id,
            "data": data,
            **_where(card, user),
        }
        body = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
        signature = hmac.new(self.card_secret.encode(), body, "sha1").hexdigest()
        if not components.options.bare_card_signatures:
            signature = f"sha1={signature}"
        headers = _JSON | {"X-Glip-Signature": signature}
        return await self._exchange("POST", components.card_webhook, headers, body)

    async def _exchange(
        self, method: str, address: str, headers: Mapping[str, str] = {}, body: bytes = b""
    ) -> Document:
        """Send a request to the app and return status and body of the response.

        Raises ValueError if there is none.
        """
        # Imported here, so that an emulator without bots does not load it.
        import httpx

        encrypted = address.lower().startswith("https:")
        authorities = self._platform.components.options.subscriptions.webhook_ca
        verify = tls_context(authorities) if encrypted else False
        client = httpx.AsyncClient(verify=verify, trust_env=False, timeout=_TIMEOUT_SECONDS)
        try:
            async with client:
                response = await client.request(method, address, headers=headers, content=body)
        # anyio reports a port above 65535 as a group of errors.
        except (httpx.HTTPError, httpx.InvalidURL, ExceptionGroup) as error:
            kind = type(error).__name__
            raise ValueError(f"the app did not answer at {address}: {kind}") from error
        return {"status": response.status_code, "body": response.text}


def _where(card: Card, user: Extension) -> Document:
    """Return the user, chat, post and card of a submission."""
    chat, post = card.chat, card.post.document
    return {
        "user": {
            "id": user.id,
            "extId": user.id,
            "firstName": user.first_name,
            "lastName": user.last_name,
            "accountId": user.account_id,
        },
        "conversation": without_none(
            {"id": chat.id, "type": chat.type, "public": chat.public, "name": chat.name}
        ),
        "post": {name: post[name] for name in ("id", "creationTime", "lastModifiedTime")},
        "card": {"id": card.id},
    }


def _elements(value: Any) -> Iterator[Document]:
    """Yield all objects in a card, outermost first."""
    if isinstance(value, dict):
        yield value
        for member in value.values():
            yield from _elements(member)
    elif isinstance(value, list):
        for item in value:
            yield from _elements(item)


def _entered(content: Document, inputs: Mapping[str, str]) -> Document:
    """Return the values of all inputs of a card; those without one have an empty text."""
    known = {
        str(element["id"]): str(element.get("value", ""))
        for element in _elements(content)
        if str(element.get("type", "")).startswith("Input.") and "id" in element
    }
    if unknown := inputs.keys() - known.keys():
        raise ValueError(f"the card has no input {min(unknown)!r}, only {sorted(known)}")
    return known | dict(inputs)


def _data_of_button(content: Document, wanted: str | int | None) -> Document:
    buttons = [each for each in _elements(content) if each.get("type") == "Action.Submit"]
    for position, button in enumerate(buttons):
        if wanted in (None, position, button.get("title")):
            data = button.get("data")
            return data if isinstance(data, dict) else {}
    titles = [button.get("title") for button in buttons]
    raise ValueError(f"the card has no button {wanted!r} that submits, only {titles}")
