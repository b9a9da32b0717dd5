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
    """Entry of the directory that changed.

    Attributes:
        id: Identifier, as other operations take it.
        type: Kind of the entry.
        event_type: Whether the entry was created, changed or deleted.
        account_id: `id` of the account.
        department: Department that the person or extension belongs to.
        email: E-mail address.
        extension_number: Short number that is dialled inside the account.
        first_name: First name of the person.
        last_name: Last name of the person.
        name: Name as people see it.
        job_title: Job of the person.
        status: Whether the extension is in use.
        site: Site it belongs to; accounts without sites have only the main one.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    type: str | Unset = UNSET
    """Kind of the entry."""
    event_type: str | Unset = UNSET
    """Whether the entry was created, changed or deleted."""
    account_id: str | Unset = UNSET
    """`id` of the account."""
    department: str | Unset = UNSET
    """Department that the person or extension belongs to."""
    email: str | Unset = UNSET
    """E-mail address."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
    name: str | Unset = UNSET
    """Name as people see it."""
    job_title: str | Unset = UNSET
    """Job of the person."""
    status: str | Unset = UNSET
    """Whether the extension is in use."""
    site: DirectoryEntriesEventContactSite | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
