"""Grants: which form the token endpoint is sent. Pure.

RFC 6749, sections 4 and 6; RFC 7523 for JWTs; RFC 7636 for `code_verifier`.
"""

from __future__ import annotations

from typing import Protocol

from attrs import field, frozen

from ringkit.auth._token import masked


class Form(dict[str, str]):
    """The fields of a token request. Its repr names them and shows no value but the grant's."""

    def __repr__(self) -> str:
        others = ", ".join(name for name in self if name != "grant_type")
        return f"<Form {self.get('grant_type', '')}: {others}>"


@frozen
class Terms:
    """What any token request may ask for; left out, the settings of the application hold.

    The lifetimes are in seconds: an access token's is clamped to 600 up to 3600 by the platform, a
    refresh token's is at most what the application is set to. `endpoint_id` names this
    instance of the application, `scope` narrows the permissions (separated by spaces).
    """

    access_token_ttl: int | None = None
    refresh_token_ttl: int | None = None
    endpoint_id: str = ""
    scope: str = ""

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
        """What events and errors call it."""
        ...

    @property
    def repeatable(self) -> bool:
        """Whether it leads to a token again when the session has ended."""
        ...

    def form(self) -> Form:
        """Return the fields of the token request."""
        ...


@frozen
class JwtGrant:
    """A JWT made in the developer console: logs in by itself, as often as need be."""

    assertion: str = field(repr=masked)
    name: str = field(default="jwt", init=False)
    repeatable: bool = field(default=True, init=False)

    def form(self) -> Form:
        """Return the fields of the token request."""
        kind = "urn:ietf:params:oauth:grant-type:jwt-bearer"
        return Form(grant_type=kind, assertion=self.assertion)


@frozen
class PartnerJwtGrant:
    """A JWT of a partner; for applications that RingCentral has opened it to."""

    assertion: str = field(repr=masked)
    name: str = field(default="partner_jwt", init=False)
    repeatable: bool = field(default=True, init=False)

    def form(self) -> Form:
        """Return the fields of the token request."""
        return Form(grant_type="partner_jwt", assertion=self.assertion)


@frozen
class CodeGrant:
    """The code that a login in the browser came back with; serves once, within a minute."""

    code: str = field(repr=masked)
    redirect_uri: str
    code_verifier: str = field(default="", repr=masked)
    name: str = field(default="authorization_code", init=False)
    repeatable: bool = field(default=False, init=False)

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

    def form(self) -> Form:
        """Return the fields of the token request; the extension is part of the name."""
        username = f"{self.username}*{self.extension}" if self.extension else self.username
        return Form(grant_type="password", username=username, password=self.password)


@frozen
class ClientCredentialsGrant:
    """The application for itself, without a user; for partners only."""

    brand_id: str = ""
    account_id: str = ""
    partner_account_id: str = ""
    name: str = field(default="client_credentials", init=False)
    repeatable: bool = field(default=True, init=False)

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
    """A refresh token: continues a session. Serves once; a lost answer may be asked for again."""

    refresh_token: str = field(repr=masked)
    name: str = field(default="refresh_token", init=False)
    repeatable: bool = field(default=False, init=False)

    def form(self) -> Form:
        """Return the fields of the token request."""
        return Form(grant_type="refresh_token", refresh_token=self.refresh_token)
