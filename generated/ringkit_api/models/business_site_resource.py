# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class BusinessSiteResource(Model):
    """Site of an entry.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        code: Prefix of extension numbers of the site.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    code: str | Unset = member(default=UNSET, secret=True)
    """Prefix of extension numbers of the site."""
