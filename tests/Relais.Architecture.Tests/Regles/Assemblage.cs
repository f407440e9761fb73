using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Relais.Architecture.Tests.Regles;

/// <summary>An assembly read as data: its types, and for each the types it mentions anywhere, method bodies included.</summary>
internal sealed class Assemblage
{
    private readonly AssemblyDefinition _definition;

    private Assemblage(Assembly assembly) => _definition = AssemblyDefinition.ReadAssembly(assembly.Location);

    public string Nom => _definition.Name.Name;

    public IEnumerable<string> References => _definition.MainModule.AssemblyReferences.Select(r => r.Name);

    /// <summary>All types, nested and compiler-made included.</summary>
    public IEnumerable<TypeDefinition> Types => _definition.MainModule.GetTypes().Where(t => t.Name != "<Module>");

    public static Assemblage De(Assembly assembly) => new(assembly);

    /// <summary>Namespace of the outermost declaring type.</summary>
    public static string EspaceDe(TypeReference type)
    {
        var courant = type;
        while (courant.DeclaringType is { } parent) courant = parent;
        return courant.Namespace;
    }

    public static string NomDe(TypeReference type)
    {
        var courant = type;
        while (courant.DeclaringType is { } parent) courant = parent;
        return courant.Name.Split('`')[0];
    }

    public static IEnumerable<TypeReference> TypesVusPar(TypeDefinition type) => Bruts(type).Where(t => t is not null).SelectMany(Deplier).DistinctBy(t => t.FullName);

    private static IEnumerable<TypeReference> Bruts(TypeDefinition type)
    {
        if (type.BaseType is not null) yield return type.BaseType;
        foreach (var contrat in type.Interfaces) yield return contrat.InterfaceType;
        foreach (var attribut in type.CustomAttributes) yield return attribut.AttributeType;
        foreach (var champ in type.Fields) yield return champ.FieldType;
        foreach (var methode in type.Methods)
        {
            yield return methode.ReturnType;
            foreach (var parametre in methode.Parameters) yield return parametre.ParameterType;
            if (!methode.HasBody) continue;
            foreach (var variable in methode.Body.Variables) yield return variable.VariableType;
            foreach (var instruction in methode.Body.Instructions)
            {
                foreach (var vu in TypesDe(instruction)) yield return vu;
            }
        }
    }

    private static IEnumerable<TypeReference> TypesDe(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod methode => [methode.DeclaringType, .. methode.GenericArguments],
        MethodReference methode => [methode.DeclaringType, methode.ReturnType],
        FieldReference champ => [champ.DeclaringType, champ.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Deplier(TypeReference type)
    {
        if (type is GenericInstanceType generique)
        {
            foreach (var argument in generique.GenericArguments.SelectMany(Deplier)) yield return argument;
        }

        yield return type.GetElementType();
    }
}
