# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.dicts.address_book_bulk_contact_address_info import (
        AddressBookBulkContactAddressInfoDict,
    )
    from ringkit_api.models.address_book_bulk_contact_address_info import (
        AddressBookBulkContactAddressInfo,
    )


class AddressBookBulkContactResourceDict(TypedDict):
    """`AddressBookBulkContactResource` as a dict."""

    email: NotRequired[str]
    """An e-mail address."""
    notes: NotRequired[str]
    company: NotRequired[str]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    job_title: NotRequired[str]
    birthday: NotRequired[datetime]
    web_page: NotRequired[str]
    middle_name: NotRequired[str]
    nick_name: NotRequired[str]
    email2: NotRequired[str]
    """An e-mail address."""
    email3: NotRequired[str]
    """An e-mail address."""
    home_phone: NotRequired[str]
    home_phone2: NotRequired[str]
    business_phone: NotRequired[str]
    business_phone2: NotRequired[str]
    mobile_phone: NotRequired[str]
    business_fax: NotRequired[str]
    company_phone: NotRequired[str]
    assistant_phone: NotRequired[str]
    car_phone: NotRequired[str]
    other_phone: NotRequired[str]
    other_fax: NotRequired[str]
    callback_phone: NotRequired[str]
    business_address: NotRequired[
        AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    ]
    home_address: NotRequired[
        AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    ]
    other_address: NotRequired[
        AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    ]
