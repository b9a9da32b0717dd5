"""The OAuth grants, each as the form that is sent to the token endpoint.

RFC 6749, sections 4 and 6; RFC 7523 for JWTs; RFC 7636 for `code_verifier`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from attrs import field, frozen

from ringkit.auth._token import masked


class Form(dict[str, str]):
    """The fields of a token request. Its repr shows the grant type and the names of the others."""

    def __repr__(self) -> str:
        others = ", ".join(name for name in self if name != "grant_type")
        return f"<Form {self.get('grant_type', '')}: {others}>"


@frozen
class TokenRequestOptions:
    """What any token request may ask for; the application's settings are the default.

    The lifetimes are in seconds: the platform limits an access token's to 600 to 3600, and a
    refresh token's to the application's setting. `endpoint_id` names this instance of the
    application, `scope` restricts the permissions (names separated by spaces). See
    docs/platform-facts.md, 1.3.
    """

    access_token_ttl: int | None = None
    refresh_token_ttl: int | None = None
    endpoint_id: str = ""
    scope: str = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TokenRequestOptions:
        """Return the options that `attrs.asdict` returned `data` for.

        Raises TypeError for another name, or a value of another type.
        """
        options = cls(**data)
        lifetimes = (options.access_token_ttl, options.refresh_token_ttl)
        texts = (options.endpoint_id, options.scope)
        if not all(value is None or type(value) is int for value in lifetimes):
            raise TypeError("a lifetime is a number of seconds")
        if not all(type(value) is str for value in texts):
            raise TypeError("endpoint_id and scope are texts")
        return options

    def form(self) -> Form:
        """Return the fields that were set."""
        values = {
            "access_token_ttl": self.access_token_ttl,
            "refresh_token_ttl": self.refresh_token_ttl,
            "endpoint_id": self.endpoint_id,
            "scope": self.scope,
        }
        return Form({name: str(value) for name, value in values.items() if value})


class Grant(Protocol):
    """A way to get a token."""

    @property
    def name(self) -> str:
        """The name of the grant in events and errors."""
        ...

    @property
    def repeatable(self) -> bool:
        """Whether the same form gets a token again after the session has ended."""
        ...

    @property
    def identity(self) -> tuple[str, ...]:
        """What of the credential says for whom it is; empty if only the answer tells."""
        ...

    def form(self) -> Form:
        """Return the fields of the token request."""
        ...


@frozen
class JwtGrant:
    """A JWT made in the developer console, which can be used any number of times."""

    assertion: str = field(repr=masked)
    name: str = field(default="jwt", init=False)
    repeatable: bool = field(default=True, init=False)

    @property
    def identity(self) -> tuple[str, ...]:
        """What says for whom the grant is."""
        return (self.name, self.assertion)

    def form(self) -> Form:
        """Return the fields of the token request."""
        kind = "urn:ietf:params:oauth:grant-type:jwt-bearer"
        return Form(grant_type=kind, assertion=self.assertion)


@frozen
class PartnerJwtGrant:
    """A JWT of a partner, for applications that RingCentral has enabled it for."""

    assertion: str = field(repr=masked)
    name: str = field(default="partner_jwt", init=False)
    repeatable: bool = field(default=True, init=False)

    @property
    def identity(self) -> tuple[str, ...]:
        """What says for whom the grant is."""
        return (self.name, self.assertion)

    def form(self) -> Form:
        """Return the fields of the token request."""
        return Form(grant_type="partner_jwt", assertion=self.assertion)


@frozen
class CodeGrant:
    """The authorization code of a login in the browser; valid once, within a minute."""

    code: str = field(repr=masked)
    redirect_uri: str
    code_verifier: str = field(default="", repr=masked)
    name: str = field(default="authorization_code", init=False)
    repeatable: bool = field(default=False, init=False)

    @property
    def identity(self) -> tuple[str, ...]:
        """Empty: the answer tells whose code it was."""
        return ()

    def form(self) -> Form:
        """Return the fields of the token request."""
        form = Form(grant_type="authorization_code", code=self.code, redirect_uri=self.redirect_uri)
        if self.code_verifier:
            form["code_verifier"] = self.code_verifier
        return form


@frozen
class PasswordGrant:
    """A user's name and password. Deprecated by the platform in 2023; the password is not kept."""

    username: str
    password: str = field(repr=masked)
    extension: str = ""
    name: str = field(default="password", init=False)
    repeatable: bool = field(default=False, init=False)

    @property
    def identity(self) -> tuple[str, ...]:
        """What says for whom the grant is."""
        return (self.name, self._login_name)

    @property
    def _login_name(self) -> str:
        return f"{self.username}*{self.extension}" if self.extension else self.username

    def form(self) -> Form:
        """Return the fields of the token request; the extension is part of the name."""
        return Form(grant_type="password", username=self._login_name, password=self.password)


@frozen
class ClientCredentialsGrant:
    """The application itself, without a user; for partners only."""

    brand_id: str = ""
    account_id: str = ""
    partner_account_id: str = ""
    name: str = field(default="client_credentials", init=False)
    repeatable: bool = field(default=True, init=False)

    @property
    def identity(self) -> tuple[str, ...]:
        """What says for whom the grant is."""
        return (self.name, self.brand_id, self.account_id, self.partner_account_id)

    def form(self) -> Form:
        """Return the fields of the token request."""
        values = {
            "brand_id": self.brand_id,
            "account_id": self.account_id,
            "partner_account_id": self.partner_account_id,
        }
        return Form(
            grant_type="client_credentials", **{name: text for name, text in values.items() if text}
        )


@frozen
class RefreshGrant:
    """A refresh token, which continues a session.

    It is valid once, but may be sent again if the answer was lost (docs/platform-facts.md, 1.7).
    """

    refresh_token: str = field(repr=masked)
    name: str = field(default="refresh_token", init=False)
    repeatable: bool = field(default=False, init=False)

    @property
    def identity(self) -> tuple[str, ...]:
        """Empty: it continues a session, whose it remains."""
        return ()

    def form(self) -> Form:
        """Return the fields of the token request."""
        return Form(grant_type="refresh_token", refresh_token=self.refresh_token)
