# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.directory_entries_event_contact_site import (
        DirectoryEntriesEventContactSite,
    )


@model
class DirectoryEntriesEventContact(Model):
    """Directory entries event contact."""

    id: str | Unset = UNSET
    type: str | Unset = UNSET
    event_type: str | Unset = UNSET
    account_id: str | Unset = UNSET
    department: str | Unset = UNSET
    email: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    name: str | Unset = UNSET
    job_title: str | Unset = UNSET
    status: str | Unset = UNSET
    site: DirectoryEntriesEventContactSite | Unset = UNSET
