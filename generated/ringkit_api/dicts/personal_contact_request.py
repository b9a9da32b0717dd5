# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.dicts.contact_address_info import ContactAddressInfoDict
    from ringkit_api.models.contact_address_info import ContactAddressInfo


class PersonalContactRequestDict(TypedDict):
    """`PersonalContactRequest` as a dict."""

    first_name: NotRequired[str]
    last_name: NotRequired[str]
    middle_name: NotRequired[str]
    nick_name: NotRequired[str]
    company: NotRequired[str]
    job_title: NotRequired[str]
    email: NotRequired[str]
    """An e-mail address."""
    email2: NotRequired[str]
    """An e-mail address."""
    email3: NotRequired[str]
    """An e-mail address."""
    birthday: NotRequired[datetime]
    web_page: NotRequired[str]
    """A URI."""
    notes: NotRequired[str]
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
    home_address: NotRequired[ContactAddressInfo | ContactAddressInfoDict]
    business_address: NotRequired[ContactAddressInfo | ContactAddressInfoDict]
    other_address: NotRequired[ContactAddressInfo | ContactAddressInfoDict]
    ringtone_index: NotRequired[str]
    app_info: NotRequired[str]
