"""Absolute URLs of the emulated platform."""

from __future__ import annotations

from attrs import frozen


@frozen
class Urls:
    """Builds URLs; `api`, `media` and `files` are the URLs of the hosts, without trailing slash.

    `media` is the host in the URLs of binary content, `files` that in the URLs of files of team
    messaging; both may be the API host.
    """

    api: str
    media: str
    files: str

    def account(self, account_id: str, rest: str = "") -> str:
        """Return the URL of an account, followed by the path `rest`."""
        return f"{self.api}/restapi/v1.0/account/{account_id}{rest}"

    def extension(self, account_id: str, extension_id: str, rest: str = "") -> str:
        """Return the URL of an extension, followed by the path `rest`."""
        return f"{self.account(account_id)}/extension/{extension_id}{rest}"

    def extension_media(self, account_id: str, extension_id: str, rest: str) -> str:
        """Return the URL of binary content of an extension."""
        return f"{self.media}/restapi/v1.0/account/{account_id}/extension/{extension_id}{rest}"

    def account_media(self, account_id: str, rest: str) -> str:
        """Return the URL of binary content of an account."""
        return f"{self.media}/restapi/v1.0/account/{account_id}{rest}"
