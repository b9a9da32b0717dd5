# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import MsTeamsUserStatus


@model
class MsTeamsUserListResponseMappingsItem(Model):
    """Ms teams user list response mappings item.

    Attributes:
        phone_number: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    extension_id: str
    phone_number: str
    status: MsTeamsUserStatus
