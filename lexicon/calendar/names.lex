# Names with calendar words in them that are no times: "the Good Friday Agreement", "the Sunday Times", "the April 6 Movement".
# Source: written by hand for this project; general knowledge of English calendar words.
table time

April 6 Youth Movement; April 6 Movement | none
Arab Spring; Prague Spring | none
Black September; Black Saturday; Black Sunday; Bloody Sunday; Bloody Friday | none
Easter Island; Easter Rising | none
Mail on Sunday; Sunday Times; Sunday Telegraph; Sunday Express; Sunday Mirror; Sunday Mail; Sunday Herald; Sunday Tribune; Sunday Independent; Sunday Standard | none
March 14 Alliance; March 14 coalition; March 14 movement; March 14 bloc; March 8 Alliance; March 8 coalition; March 8 bloc | none
November 17 group; November 17 organisation; November 17 organization | none
October Revolution; February Revolution | none
