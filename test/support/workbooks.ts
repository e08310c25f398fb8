import { CFB, utils, type WorkBook, write } from '@e965/xlsx'

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageOf = 'http://schemas.openxmlformats.org/package/2006'

/** A compound file, which is a workbook that asks for a password. */
export const lockedWorkbook = (): Uint8Array => {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(4096))
  return CFB.write(file, { type: 'buffer' }) as Buffer
}

/** A workbook of one sheet as it is stored, and a chart on a sheet of its own, for what no library writes. */
export const storedWorkbook = (sheet: string, workbook = ''): Uint8Array => {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageOf}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbook}<sheets><sheet name="表" sheetId="1" r:id="r1"/><sheet name="图" sheetId="2" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageOf}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${main}"/>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheet}</worksheet>`,
  }
  const zip = CFB.utils.cfb_new()
  for (const [name, text] of Object.entries(files))
    CFB.utils.cfb_add(zip, `/${name}`, Buffer.from(head + text))
  return CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Buffer
}

/** A workbook with a sheet of rows, in a format that the library for workbooks writes. */
export const writtenWorkbook = (
  rows: readonly (readonly unknown[])[],
  bookType: 'xlsx' | 'biff8' | 'ods' | 'html' | 'xlml',
  change: (book: WorkBook) => void = () => undefined,
): Uint8Array => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][], { cellDates: true, UTC: true }), '表')
  change(book)
  return new Uint8Array(write(book, { type: 'buffer', bookType }))
}
