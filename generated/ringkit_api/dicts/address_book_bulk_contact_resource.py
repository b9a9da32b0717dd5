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
    """E-mail address. An e-mail address."""
    notes: NotRequired[str]
    """Words about the contact."""
    company: NotRequired[str]
    """Company that the contact works for."""
    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    job_title: NotRequired[str]
    """Position at the company."""
    birthday: NotRequired[datetime]
    """Date of birth, ISO 8601."""
    web_page: NotRequired[str]
    """Address of a web page."""
    middle_name: NotRequired[str]
    """Middle name."""
    nick_name: NotRequired[str]
    """Nickname."""
    email2: NotRequired[str]
    """Second e-mail address. An e-mail address."""
    email3: NotRequired[str]
    """Third e-mail address. An e-mail address."""
    home_phone: NotRequired[str]
    """Number at home, E.164."""
    home_phone2: NotRequired[str]
    """Second number at home, E.164."""
    business_phone: NotRequired[str]
    """Number at work, E.164."""
    business_phone2: NotRequired[str]
    """Second number at work, E.164."""
    mobile_phone: NotRequired[str]
    """Mobile number, E.164."""
    business_fax: NotRequired[str]
    """Fax number at work, E.164."""
    company_phone: NotRequired[str]
    """Main number of the company, E.164."""
    assistant_phone: NotRequired[str]
    """Number of the assistant, E.164."""
    car_phone: NotRequired[str]
    """Number in the car, E.164."""
    other_phone: NotRequired[str]
    """Any other number, E.164."""
    other_fax: NotRequired[str]
    """Any other fax number, E.164."""
    callback_phone: NotRequired[str]
    """Number to call back, E.164."""
    business_address: NotRequired[
        AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    ]
    """Postal address at work."""
    home_address: NotRequired[
        AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    ]
    """Postal address at home."""
    other_address: NotRequired[
        AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    ]
    """Any other postal address."""
