// The sample article in Dutch.
import type { Sample } from '../sample.ts';

export const nl: Sample = {
  lang: 'nl',
  headline: 'Vier jaar later zitten er skiërs in de vliegtuigen uit Pyongyang',
  date: '15 maart 2024',
  paragraphs: [
    'Op een grauwe maandag in maart 2020 steeg vlucht KOR271 op uit Pyongyang, met mensen aan boord die in geen weken van hun terrein af waren geweest. Het bleek een van de laatste kansen om weg te komen. Air Koryo hield zijn vloot ruim drie jaar aan de grond, en Vladivostok, nog geen twee uur vliegen, had net zo goed op de maan kunnen liggen.',
    'Deze winter is het op de oude route weer druk, althans in zekere zin. Kleine groepen Russen komen aan met Air Koryo, skiën een paar dagen in Masikryong en gaan naar huis met foto’s van pistes die ze bijna voor zichzelf hadden.',
    'Aleksandr Matsegora, de ambassadeur van Moskou, heeft alles van dichtbij meegemaakt: de lege winkels, het ene afscheid na het andere, en nu de eerste bezoekers. Matsegora bleef; de meeste westerse ambassades zitten nog op slot.',
    'Hoe het verder gaat, hangt van China af. Bij Dandong rijden weer goederentreinen over de Yalu, maar vakantiegangers uit Peking wachten nog op een datum, net als de onvoltooide badplaats van Kim Jong-un in Wonsan.',
  ],
};
