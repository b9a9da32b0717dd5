# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class SystemUserContactInfo(Model):
    """System user contact info.

    Attributes:
        first_name: At most 64 characters.
        last_name: At most 64 characters.
        email: An e-mail address; at most 64 characters.
        contact_phone: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        extension_number: 1 to 8 characters; matches `^\\d{3,8}$`.
    """

    first_name: str
    last_name: str
    email: str
    contact_phone: str
    id: str
    extension_number: str
