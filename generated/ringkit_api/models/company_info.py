# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class CompanyInfo(Model):
    """A company of team messaging.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        domain: Domain of the e-mail addresses of the company.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
    """

    id: str
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    domain: str | Unset = UNSET
    """Domain of the e-mail addresses of the company."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
