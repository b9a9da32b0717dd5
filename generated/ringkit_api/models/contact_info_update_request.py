# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.pronounced_name_info import PronouncedNameInfo


@model
class ContactInfoUpdateRequest(Model):
    """Contact info update request.

    Attributes:
        first_name: At most 64 characters.
        last_name: At most 64 characters.
        company: At most 64 characters.
        job_title: At most 64 characters.
        email: An e-mail address; at most 254 characters.
        department: At most 64 characters.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    company: str | Unset = UNSET
    job_title: str | Unset = UNSET
    email: str | Unset = UNSET
    business_phone: str | Unset = UNSET
    mobile_phone: str | Unset = UNSET
    business_address: ContactBusinessAddressInfo | Unset = UNSET
    email_as_login_name: bool | Unset = UNSET
    pronounced_name: PronouncedNameInfo | Unset = UNSET
    department: str | Unset = UNSET
