# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.pronounced_name_info import PronouncedNameInfo


@model
class ContactInfoCreationRequest(Model):
    """Name and addresses of a user.

    Attributes:
        first_name: First name of a user. At most 64 characters.
        last_name: Last name. At most 64 characters.
        company: Name of the company. At most 64 characters.
        job_title: Position of the user. At most 64 characters.
        email: E-mail address; no other extension of the account may have it. An e-mail address; at most
            254 characters.
        business_phone: Telephone number at work, E.164.
        mobile_phone: Mobile number, E.164.
        business_address: Postal address at work.
        email_as_login_name: Whether the user can log in with the e-mail address; it must then be
            unique.
        pronounced_name: How the name is spoken in announcements.
        department: Department of the user. At most 64 characters.
    """

    first_name: str
    """First name of a user."""
    last_name: str | Unset = UNSET
    """Last name."""
    company: str | Unset = UNSET
    """Name of the company."""
    job_title: str | Unset = UNSET
    """Position of the user."""
    email: str
    """E-mail address; no other extension of the account may have it."""
    business_phone: str | Unset = UNSET
    """Telephone number at work, E.164."""
    mobile_phone: str | Unset = UNSET
    """Mobile number, E.164."""
    business_address: ContactBusinessAddressInfo | Unset = UNSET
    """Postal address at work."""
    email_as_login_name: bool | Unset = UNSET
    """Whether the user can log in with the e-mail address; it must then be unique."""
    pronounced_name: PronouncedNameInfo | Unset = UNSET
    """How the name is spoken in announcements."""
    department: str | Unset = UNSET
    """Department of the user."""
