/**
 * Which elements stand in which composite of ONIX for Books 3.0, and in what order: `?` may be missing, `*` as often as
 * wanted, `+` at least once. Only what our messages could hold; from the tables of the specification, apart from the code.
 */
export const ONIX_ORDER: Record<string, string> = {
  ONIXMessage: 'Header? Product*',
  Header: 'Sender Addressee* MessageNumber? MessageRepeat? SentDateTime MessageNote*',
  Sender: 'SenderIdentifier* SenderName? ContactName?',
  Product:
    'RecordReference NotificationType ProductIdentifier+ DescriptiveDetail? CollateralDetail? ContentDetail? PublishingDetail? RelatedMaterial? ProductSupply*',
  ProductIdentifier: 'ProductIDType IDTypeName? IDValue',
  DescriptiveDetail:
    'ProductComposition ProductForm ProductFormDetail* ProductFormFeature* PrimaryContentType? ProductContentType* Measure* EpubTechnicalProtection* EpubUsageConstraint* Collection* NoCollection? TitleDetail+ Contributor* Language* Extent* Illustrated? NumberOfIllustrations? Subject* Audience*',
  ProductFormFeature: 'ProductFormFeatureType ProductFormFeatureValue?',
  Measure: 'MeasureType Measurement MeasureUnitCode',
  Collection: 'CollectionType TitleDetail*',
  TitleDetail: 'TitleType TitleElement+',
  TitleElement: 'SequenceNumber? TitleElementLevel PartNumber? TitleText? Subtitle?',
  Contributor:
    'SequenceNumber? ContributorRole+ PersonName? PersonNameInverted? CorporateName? CorporateNameInverted?',
  Language: 'LanguageRole LanguageCode',
  Extent: 'ExtentType ExtentValue ExtentUnit',
  Subject: 'MainSubject? SubjectSchemeIdentifier SubjectSchemeVersion? SubjectCode? SubjectHeadingText?',
  Audience: 'AudienceCodeType AudienceCodeValue',
  CollateralDetail: 'TextContent*',
  TextContent: 'TextType ContentAudience+ Text+',
  PublishingDetail: 'Imprint* Publisher+ CityOfPublication* PublishingStatus? PublishingDate*',
  Publisher: 'PublishingRole PublisherName?',
  PublishingDate: 'PublishingDateRole Date',
  RelatedMaterial: 'RelatedWork* RelatedProduct*',
  RelatedProduct: 'ProductRelationCode+ ProductIdentifier+',
  ProductSupply: 'Market* SupplyDetail+',
  SupplyDetail: 'Supplier ProductAvailability UnpricedItemType? Price*',
  Supplier: 'SupplierRole SupplierName?',
  Price: 'PriceType? PriceAmount CurrencyCode?',
};
