# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.address_book_bulk_contact_address_info import (
        AddressBookBulkContactAddressInfo,
    )


@model
class AddressBookBulkContactResource(Model):
    """Address book bulk contact resource.

    Attributes:
        email: An e-mail address.
        email2: An e-mail address.
        email3: An e-mail address.
    """

    email: str | Unset = UNSET
    notes: str | Unset = UNSET
    company: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    job_title: str | Unset = UNSET
    birthday: datetime | Unset = UNSET
    web_page: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    nick_name: str | Unset = UNSET
    email2: str | Unset = UNSET
    email3: str | Unset = UNSET
    home_phone: str | Unset = UNSET
    home_phone2: str | Unset = UNSET
    business_phone: str | Unset = UNSET
    business_phone2: str | Unset = UNSET
    mobile_phone: str | Unset = UNSET
    business_fax: str | Unset = UNSET
    company_phone: str | Unset = UNSET
    assistant_phone: str | Unset = UNSET
    car_phone: str | Unset = UNSET
    other_phone: str | Unset = UNSET
    other_fax: str | Unset = UNSET
    callback_phone: str | Unset = UNSET
    business_address: AddressBookBulkContactAddressInfo | Unset = UNSET
    home_address: AddressBookBulkContactAddressInfo | Unset = UNSET
    other_address: AddressBookBulkContactAddressInfo | Unset = UNSET
