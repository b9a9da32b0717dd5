# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class SystemUserContactInfo(Model):
    """Contact person of an account.

    Attributes:
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        email: E-mail address. An e-mail address; at most 64 characters.
        contact_phone: Number of the contact person, in E.164. At most 18 characters; matches
            `^\\+[1-9]\\d{1,14}$`.
        id: `id` of the extension of the contact person.
        extension_number: Short number that is dialled inside the account. 1 to 8 characters; matches
            `^\\d{3,8}$`.
    """

    first_name: str
    """First name of the person."""
    last_name: str
    """Last name of the person."""
    email: str
    """E-mail address."""
    contact_phone: str
    """Number of the contact person, in E.164."""
    id: str
    """`id` of the extension of the contact person."""
    extension_number: str
    """Short number that is dialled inside the account."""
