# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.contact_business_address_info import ContactBusinessAddressInfoDict
    from ringkit_api.dicts.pronounced_name_info import PronouncedNameInfoDict
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.pronounced_name_info import PronouncedNameInfo


class ContactInfoCreationRequestDict(TypedDict):
    """`ContactInfoCreationRequest` as a dict."""

    first_name: str
    """First name of a user. At most 64 characters."""
    last_name: NotRequired[str]
    """Last name. At most 64 characters."""
    company: NotRequired[str]
    """Name of the company. At most 64 characters."""
    job_title: NotRequired[str]
    """Position of the user. At most 64 characters."""
    email: str
    """E-mail address; no other extension of the account may have it. An e-mail address; at most 254
        characters."""
    business_phone: NotRequired[str]
    """Telephone number at work, E.164."""
    mobile_phone: NotRequired[str]
    """Mobile number, E.164."""
    business_address: NotRequired[ContactBusinessAddressInfo | ContactBusinessAddressInfoDict]
    """Postal address at work."""
    email_as_login_name: NotRequired[bool]
    """Whether the user can log in with the e-mail address; it must then be unique."""
    pronounced_name: NotRequired[PronouncedNameInfo | PronouncedNameInfoDict]
    """How the name is spoken in announcements."""
    department: NotRequired[str]
    """Department of the user. At most 64 characters."""
