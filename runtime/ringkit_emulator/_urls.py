"""Absolute addresses of the emulated platform."""

from __future__ import annotations

from attrs import frozen


@frozen
class Urls:
    """The two hosts, without a trailing slash: `api` (platform) and `media`."""

    api: str
    media: str

    def account(self, account_id: str, rest: str = "") -> str:
        """Return the address of an account, or of what lies under it."""
        return f"{self.api}/restapi/v1.0/account/{account_id}{rest}"

    def extension(self, account_id: str, extension_id: str, rest: str = "") -> str:
        """Return the address of an extension, or of what lies under it."""
        return f"{self.account(account_id)}/extension/{extension_id}{rest}"

    def extension_media(self, account_id: str, extension_id: str, rest: str) -> str:
        """Return the address of binary content of an extension."""
        return f"{self.media}/restapi/v1.0/account/{account_id}/extension/{extension_id}{rest}"

    def account_media(self, account_id: str, rest: str) -> str:
        """Return the address of binary content of an account."""
        return f"{self.media}/restapi/v1.0/account/{account_id}{rest}"
