// What other programs take for part of the work: node others.cjs chrono|wink FOLDER. Prints how many dates, or entities, they find.
const fs = require('fs');
const path = require('path');

const [, , program, folder] = process.argv;
const texts = fs.readdirSync(folder).sort().map(file => fs.readFileSync(path.join(folder, file), 'utf8'));
let found = 0;
if (program === 'chrono') {
    const chrono = require('chrono-node');
    for (const text of texts) found += chrono.parse(text).length;
} else {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
    for (const text of texts) found += nlp.readDoc(text).entities().length();
}
console.log(found);
