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
    """At most 64 characters."""
    last_name: NotRequired[str]
    """At most 64 characters."""
    company: NotRequired[str]
    """At most 64 characters."""
    job_title: NotRequired[str]
    """At most 64 characters."""
    email: str
    """An e-mail address; at most 254 characters."""
    business_phone: NotRequired[str]
    mobile_phone: NotRequired[str]
    business_address: NotRequired[ContactBusinessAddressInfo | ContactBusinessAddressInfoDict]
    email_as_login_name: NotRequired[bool]
    pronounced_name: NotRequired[PronouncedNameInfo | PronouncedNameInfoDict]
    department: NotRequired[str]
    """At most 64 characters."""
