// Rule 7: given names that are borne in many languages, to tell "Carole King" from a bare "King". None that
// is a word at the beginning of a sentence too: Will, Mark, May, Grace, Don, Роман, Надежда.

const LATIN =
  'Aaron Adam Agnes Agnieszka Alan Albert Alessandro Alfred Alice Alicia Alison Allison Amanda Amy Ana ' +
  'Anastasia Andrea Andreas Andrei Andrej Andrew Andrey Andrzej Angela Angelina Anita Ann Anna Anne Annika ' +
  'Anthony Antoine Anton Antonio Arthur Astrid Barbara Beata Beatrice Ben Benjamin Bernard Bernd Bernice ' +
  'Bertrand Birgit Björn Bobby Boris Brandon Brenda Brian Bruce Camille Carla Carlos Carmen Carol Carole ' +
  'Caroline Catherine Cecilia Charles Charlotte Chloe Chris Christian Christina Christine Christopher Claire ' +
  'Clara Claudia Connie Cynthia Daniel Daniela Danny David Deborah Debbie Dennis Diana Diane Diego Dieter ' +
  'Dmitri Dmitry Dominic Donna Doris Dorothy Douglas Dylan Edith Eduard Eduardo Edward Elaine Elena Eleanor ' +
  'Elina Elisabeth Elizabeth Ella Ellen Emil Emilia Emily Emma Eric Erica Erik Erika Ernst Eugene Eva Evan ' +
  'Evelyn Evgenia Fatima Felix Fernando Florence Frances Francesca Francesco Francis Francisco Franz Fredrik ' +
  'Gabriel Gabriela Gareth Gary George Georg Gerard Gerhard Giovanni Giulia Giuseppe Gloria Gordon Graham ' +
  'Greg Gregory Guido Gustav Hannah Hanna Harold Harry Heather Heidi Helen Helena Helmut Henri Henrik Henry ' +
  'Herbert Hermann Howard Hugo Ian Ida Igor Ileana Ilse Ilya Ines Ingrid Irene Irina Isabel Isabella Ivan ' +
  'Jack Jacob Jacqueline Jacques Jakob James Jamie Jane Janet Janusz Jason Javier Jean Jeff Jeffrey Jenny ' +
  'Jennifer Jerry Jessica Jimmy Joan Joanna Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge Josef ' +
  'Joseph José Joshua Juan Judith Julia Julian Julie Juliette Jürgen Justin Kamila Karen Karin Karl Katarina ' +
  'Kate Katherine Kathleen Kathy Katrin Keith Kelly Ken Kenneth Kerstin Kevin Kirill Klaus Konrad Kristina ' +
  'Krzysztof Kurt Kyle Larry Lars Laura Lauren Lena Leo Leon Leonard Leonardo Leonid Linda Lisa Lois Lorenzo ' +
  'Louis Louise Luca Lucas Lucia Lucy Luis Luisa Lukas Luke Maciej Magdalena Malin Manuel Marc Marcel Marcin ' +
  'Marco Marcus Marek Margaret Margarita Maria Marie Marina Mario Mariusz Marta Martha Martin Martina Mary ' +
  'Mateusz Mathilde Mats Matt Matteo Matthew Maurice Melanie Melissa Michael Michal Michał Michel Michele ' +
  'Michelle Miguel Mikael Mike Mikhail Milena Mohamed Mohammed Monica Monika Muhammad Nadia Nancy Natalia ' +
  'Natalie Natasha Nathan Neil Nelly Nicholas Nick Nicola Nicolas Nicole Nikita Nikolai Nils Nina Noah Nora ' +
  'Norman Olaf Oleg Olga Oliver Olivia Oscar Oskar Otto Pablo Pamela Patricia Patrick Paul Paula Paulina ' +
  'Pauline Paulo Pavel Pedro Peggy Per Pete Peter Petra Philip Philippe Pierre Piotr Rachel Rafael Rainer ' +
  'Ralph Raymond Rebecca Regina Renata Renate René Ricardo Richard Robert Roberta Roberto Robin Rodney Roger ' +
  'Roland Ronald Ronnie Rosa Roy Rudolf Rune Russell Ruth Ryan Samantha Samuel Sandra Sara Sarah Scott Sean ' +
  'Sebastian Sergei Sergey Sharon Simon Simone Sofia Sonja Sophia Sophie Stacey Stefan Stefanie Stella Stephen ' +
  'Stephanie Steve Steven Stuart Susan Susanne Sven Sylvia Tamara Tanya Tatiana Teresa Terry Theo Theresa ' +
  'Thomas Tiffany Tim Timothy Tobias Tom Tomasz Tommy Tony Tracy Tristan Ulrich Ulrike Ursula Vadim Valentina ' +
  'Valerie Vanessa Vera Veronica Victoria Viktor Viktoria Vincent Virginia Vitaly Vivian Vladimir Walter Wanda ' +
  'Werner William Wojciech Wolfgang Yevgenia Yulia Yuri Yvonne Zachary Zofia Zoe';

const CYRILLIC =
  'Алан Александр Александра Алексей Алёна Алина Алла Анастасия Анатолий Ангелина Андрей Анна Антон Анжелика ' +
  'Аркадий Артём Артур Билли Богдан Борис Вадим Валентин Валентина Валерий Валерия Варвара Василий Вениамин ' +
  'Виктор Виктория Виталий Владимир Владислав Вячеслав Галина Геннадий Георгий Герман Глеб Григорий Дарья ' +
  'Дмитрий Ева Евгений Евгения Егор Екатерина Елена Елизавета Жанна Зинаида Зоя Иван Игорь Илья Инна Иннокентий ' +
  'Ирина Кирилл Клара Константин Кристина Ксения Лариса Леонид Лидия Людмила Маргарита Марина Мария Михаил ' +
  'Наталья Наталия Нелли Николай Нина Оксана Олег Ольга Павел Павл Петр Полина Раиса Римма Роберт Руслан ' +
  'Светлана Святослав Семён Серафима Сергей Софья София Станислав Степан Стивен Тамара Тарас Татьяна Тимофей ' +
  'Тимур Фёдор Эдуард Эльвира Юлий Юлия Юрий Яков Яна Ярослав ' +
  'Андрій Сергій Олександр Олександра Олексій Анатолій Артем Валерій Василь Віталій Віктор Вікторія ' +
  'Володимир Геннадій Григорій Дмитро Євген Євгенія Ігор Ілля Іван Інна Ірина Катерина Кирило Лідія ' +
  'Людмила Марія Микола Михайло Наталія Олена Павло Петро Світлана Степан Софія Тетяна Федір Юлія Юрій';

const IN_CASES = '(?:a|y|i|e|ie|ę|ą|u|ou|o|em|iem|om|owi|ovi)?';
const IN_CYRILLIC_CASES = '(?:й|ь|я|а|ы|и|і|о|у|ю|е|є|ой|ою|ею|єю|ей|ем|єм|ём|ом|ові|еві|єві|ію)?';
/** The last letter, where an ending takes its place. */
const LAST_VOWEL = /[aаяйьо]$/u;

const forms = (names: string, endings: string) =>
  names
    .split(' ')
    .map((name) => name.replace(LAST_VOWEL, '') + endings)
    .join('|');

let pattern: RegExp | undefined;

/** The given name, in any of its cases, at the end of a text before a blank. */
export function givenNameBefore(text: string): string | undefined {
  // Made at its first use: a woken background has no time for it.
  pattern ??= new RegExp(
    `(?<![\\p{L}\\p{M}\\p{Nd}])(?:${forms(LATIN, IN_CASES)}|${forms(CYRILLIC, IN_CYRILLIC_CASES)})\\s$`,
    'u',
  );
  return pattern.exec(text)?.[0];
}
