# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SiteMembersBulkUpdate(Model):
    """Extensions to add and to take away.

    Attributes:
        removed_extension_ids: Extensions to take away from the site.
        added_extension_ids: Extensions to move to the site.
    """

    removed_extension_ids: list[str] | Unset = UNSET
    """Extensions to take away from the site."""
    added_extension_ids: list[str] | Unset = UNSET
    """Extensions to move to the site."""
