# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class PersonInfo(Model):
    """A person of team messaging.

    Attributes:
        id: Identifier, as other operations take it.
        first_name: First name of the person.
        last_name: Last name of the person.
        email: E-mail address. An e-mail address.
        avatar: Address of the picture of the person.
        company_id: `id` of the company of the person.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
    """

    id: str
    """Identifier, as other operations take it."""
    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
    email: str | Unset = UNSET
    """E-mail address."""
    avatar: str | Unset = UNSET
    """Address of the picture of the person."""
    company_id: str | Unset = UNSET
    """`id` of the company of the person."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
