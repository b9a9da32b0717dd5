# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class ProvisioningSiteInfo(Model):
    """A site.

    Attributes:
        id: The `id` of a site, from `rc.api.multi_site.list_sites`. A URI.
        uri: Address of this record on the platform. A URI.
        name: Name of the site; only read.
        code: Prefix of extension numbers of the site; only read.
    """

    id: str | Unset = UNSET
    """The `id` of a site, from `rc.api.multi_site.list_sites`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name of the site; only read."""
    code: str | Unset = member(default=UNSET, secret=True)
    """Prefix of extension numbers of the site; only read."""
