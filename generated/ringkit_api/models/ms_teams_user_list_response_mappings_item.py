# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import MsTeamsUserStatus


@model
class MsTeamsUserListResponseMappingsItem(Model):
    """A user and the state of the connection.

    Attributes:
        extension_id: `id` of the extension.
        phone_number: Phone number in E.164, with `+` and country code. At most 18 characters; matches
            `^\\+[1-9]\\d{1,14}$`.
        status: State of the connection; only Connected is done.
    """

    extension_id: str
    """`id` of the extension."""
    phone_number: str
    """Phone number in E.164, with `+` and country code."""
    status: MsTeamsUserStatus
    """State of the connection; only Connected is done."""
